package org.chenbao.model;

/// A stretch of one article's field: the address of evidence.
///
/// @param article the article's id
public record Span(String article, Field field, Place place) {}
