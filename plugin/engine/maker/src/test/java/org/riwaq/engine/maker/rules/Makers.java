package org.riwaq.engine.maker.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riwaq.engine.maker.dao.MakerDao;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;
import org.riwaq.engine.maker.domain.Membership;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

/** Makers without a database. */
final class Makers implements MakerDao {
    final Set<String> taken = new HashSet<>();
    final List<Membership> members = new ArrayList<>();
    String handleBefore;

    static Maker maker(long id, String name, String kind) {
        Region region = new RegionImpl();
        region.setCode("MA-12");
        region.setName("Dakhla-Oued Ed-Dahab");
        Maker maker = new MakerImpl();
        maker.setId(id);
        maker.setName(name);
        maker.setHandle(name.toLowerCase());
        maker.setKind(kind);
        maker.setRegion(region);
        maker.setZone("Africa/Casablanca");
        return maker;
    }

    @Override
    public Maker readByHandle(String handle) {
        return null;
    }

    @Override
    public String readHandle(Long makerId) {
        return handleBefore;
    }

    @Override
    public boolean isHandleTaken(String handle, Long makerId) {
        return taken.contains(handle);
    }

    @Override
    public long countMembers(Long cooperativeId) {
        return readMembers(cooperativeId).size();
    }

    @Override
    public List<Membership> readMembers(Long cooperativeId) {
        return members.stream()
                .filter(member -> member.getCooperative().getId().equals(cooperativeId))
                .toList();
    }

    @Override
    public boolean hasMember(Long cooperativeId, Long artisanId) {
        return readMembers(cooperativeId).stream()
                .anyMatch(member -> member.getArtisan().getId().equals(artisanId));
    }

    @Override
    public boolean isHand(Long productId, Long artisanId, Long otherThan) {
        return false;
    }

    @Override
    public boolean isUsed(Long makerId) {
        return false;
    }

    @Override
    public <T> T save(T row) {
        return row;
    }

    @Override
    public void delete(Object row) {
        members.remove(row);
    }
}
