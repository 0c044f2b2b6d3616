/** It turns words into unresolved time expressions, and knows neither the article's date nor any other stage. */
@NullMarked
package org.wirecheck.time.grammar;

import org.jspecify.annotations.NullMarked;
