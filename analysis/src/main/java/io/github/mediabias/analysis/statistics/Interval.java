package io.github.mediabias.analysis.statistics;

/**
 * An interval at 95 %.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {}
