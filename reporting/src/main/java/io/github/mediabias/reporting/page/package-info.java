/**
 * Web pages of one file: markup, style, script and data together, to be opened from a folder or sent by mail, and reading
 * nothing from anywhere. Start from {@link io.github.mediabias.reporting.page.HtmlPage}.
 */
@NullMarked
package io.github.mediabias.reporting.page;

import org.jspecify.annotations.NullMarked;
