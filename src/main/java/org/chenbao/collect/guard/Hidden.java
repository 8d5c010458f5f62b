package org.chenbao.collect.guard;

import org.jsoup.nodes.Element;

/// A stretch of text that no reader of the page could see; its words are not kept.
///
/// @param how the means, such as `display:none`
/// @param length in UTF-16 code units
/// @param where the element it stood in
/// @param order true where the words look like an order to a model
public record Hidden(String how, int length, Element where, boolean order) {}
