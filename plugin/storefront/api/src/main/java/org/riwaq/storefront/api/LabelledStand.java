package org.riwaq.storefront.api;

import java.util.List;

/**
 * The labels of a stand: its own, and one for each piece that may be shown.
 *
 * @param id of the stand, a UUID
 * @param left how many of its pieces have no label, because they may not be shown
 */
public record LabelledStand(String id, HallLabel label, List<HallLabel> exhibits, int left) {}
