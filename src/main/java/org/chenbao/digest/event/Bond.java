package org.chenbao.digest.event;

/// How likely two reports tell one event, by their places in a list, `one` before `other`.
record Bond(int one, int other, double likelihood) {}
