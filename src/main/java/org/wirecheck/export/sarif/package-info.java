/** Turns reports into SARIF 2.1.0, a run for each story; must not know who decided to suppress a finding. */
@NullMarked
package org.wirecheck.export.sarif;

import org.jspecify.annotations.NullMarked;
