package io.github.mediabias.analysis.profile;

/**
 * A passage that was counted.
 *
 * @param article the id of its article
 * @param part headline, body
 * @param begin where it begins in that part, in code points
 * @param end where it ends, exclusive
 * @param text the passage
 * @param rule why it was counted
 */
public record ProfilePassage(String article, String part, int begin, int end, String text, String rule) {}
