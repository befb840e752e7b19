/** What the stock admin does differently for makers. */
package org.riwaq.engine.maker.admin;
