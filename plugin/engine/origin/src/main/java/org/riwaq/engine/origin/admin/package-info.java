/** What the stock admin does differently for this project: languages, labels of choices, origin tags. */
package org.riwaq.engine.origin.admin;
