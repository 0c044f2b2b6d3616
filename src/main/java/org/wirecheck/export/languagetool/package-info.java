/** Turns reports into LanguageTool's matches; must not know how a report came about. */
@NullMarked
package org.wirecheck.export.languagetool;

import org.jspecify.annotations.NullMarked;
