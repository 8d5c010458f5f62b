package org.chenbao.model;

/// Who published an article.
///
/// @param name as printed beside a link
/// @param owner registrable domain of the owner; several sites of one owner share it and count once
/// @param tier how near the outlet stands to events
public record Outlet(String name, String owner, Tier tier) {}
