/** What must hold of makers, their members and calendars, and of the hands on a product. */
package org.riwaq.engine.maker.rules;
