/** What others may do with halls and what they show. */
package org.riwaq.engine.exhibition.service;
