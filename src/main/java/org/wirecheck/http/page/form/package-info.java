/** Turns what somebody typed, pasted or dropped into a page's form into a story and its articles, and complaints back to their fields; must not know the desk. */
@NullMarked
package org.wirecheck.http.page.form;

import org.jspecify.annotations.NullMarked;
