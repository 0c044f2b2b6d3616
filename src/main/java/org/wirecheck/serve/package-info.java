/** What the command line asks of a server, so that the two doors need not see each other; must not know any server. */
@NullMarked
package org.wirecheck.serve;

import org.jspecify.annotations.NullMarked;
