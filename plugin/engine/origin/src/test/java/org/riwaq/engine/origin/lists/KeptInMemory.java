package org.riwaq.engine.origin.lists;

import java.util.ArrayList;
import java.util.List;
import org.riwaq.engine.origin.dao.OriginDao;
import org.riwaq.engine.origin.domain.Named;
import org.riwaq.engine.origin.domain.OriginTag;

/** Lists without a database. */
public final class KeptInMemory implements OriginDao {
    public final List<Object> rows = new ArrayList<>();
    public OriginTag madeIn;

    @Override
    public <T extends Named> T readByCode(Class<? extends T> type, String code) {
        return this.<T>readAll(type).stream()
                .filter(row -> row.getCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Override
    public <T extends Named> List<T> readAll(Class<? extends T> type) {
        List<T> found = new ArrayList<>();
        for (Object row : rows) {
            if (type.isInstance(row)) {
                found.add(type.cast(row));
            }
        }
        return found;
    }

    @Override
    public OriginTag readMadeIn(Long productId, Long otherThan) {
        return madeIn;
    }

    @Override
    public <T> T save(T row) {
        rows.add(row);
        return row;
    }

    @Override
    public void delete(Object row) {
        rows.remove(row);
    }
}
