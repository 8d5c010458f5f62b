package org.chenbao.app.desk;

/// A story that an earlier edition told, as a person chooses it.
///
/// @param date of that edition
/// @param url empty where the archive has none
public record Earlier(String story, String date, String headline, String url) {}
