/** Turns reports, annotations and explanations into text, JSON and other formats; one writer a format; knows no stage. */
@NullMarked
package org.wirecheck.export;

import org.jspecify.annotations.NullMarked;
