/**
 * It turns an article's words into dates, times and durations counted from the article's own day, and must never ask the
 * clock; Natty works out movable feasts here and finds nothing.
 */
@NullMarked
package org.wirecheck.time;

import org.jspecify.annotations.NullMarked;
