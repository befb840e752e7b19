/** The people in front of a running market, as programs: a merchant at the admin's forms, a shopper at the API. */
package org.riwaq.acceptance;
