package org.chenbao.model;

import java.time.Instant;

/// Where an article comes from.
///
/// @param url the article's own address: what an edition links to
/// @param author empty where the page names none
/// @param published when the publisher says it was published; where it says nothing, when it was
///   fetched
public record Origin(
    String url, Outlet outlet, String author, Instant published, Language language) {}
