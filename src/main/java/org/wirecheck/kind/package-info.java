/** What a value kind is: it turns a document's words into values and two values into a relation, and knows no stage. */
@NullMarked
package org.wirecheck.kind;

import org.jspecify.annotations.NullMarked;
