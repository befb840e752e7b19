package org.riwaq.engine.exhibition.rules;

import java.util.ArrayList;
import java.util.List;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ProgrammeItem;
import org.riwaq.engine.exhibition.domain.Stand;

/** What is kept, in lists instead of tables. */
final class Kept implements ExhibitionDao {
    final List<Exhibition> exhibitions = new ArrayList<>();
    final List<Stand> stands = new ArrayList<>();
    final List<ProgrammeItem> items = new ArrayList<>();
    final List<String> takenHandles = new ArrayList<>();
    boolean standsElsewhere;
    boolean onStand;
    int taken;

    @Override
    public boolean isHandleTaken(String kind, String handle, Long self) {
        return takenHandles.contains(kind + " " + handle);
    }

    @Override
    public String readHandle(String kind, Long self) {
        return null;
    }

    @Override
    public <T> T readByHandle(Class<T> row, String handle) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Exhibition> readExhibitions(Long hallId) {
        return exhibitions;
    }

    @Override
    public boolean hasStandsOnAnotherFloor(Long exhibitionId, Long hallId) {
        return standsElsewhere;
    }

    @Override
    public List<Stand> readStands(Long exhibitionId) {
        return stands;
    }

    @Override
    public boolean isOnStand(Long standId, Long productId, Long otherThan) {
        return onStand;
    }

    @Override
    public List<ProgrammeItem> readItems(Long makerId) {
        return items;
    }

    @Override
    public int readTaken(Long itemId) {
        return taken;
    }

    @Override
    public boolean isUsed(String kind, Long key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object key(Object thing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T save(T thing) {
        throw new UnsupportedOperationException();
    }
}
