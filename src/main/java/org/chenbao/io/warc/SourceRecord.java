package org.chenbao.io.warc;

/// The record that tells which sources a day asked.
final class SourceRecord {
  /// Not an address of the web, so that no server can have answered it.
  static final String ADDRESS = "urn:chenbao:sources";

  private SourceRecord() {}
}
