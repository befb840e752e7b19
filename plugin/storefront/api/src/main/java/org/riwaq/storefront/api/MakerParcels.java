package org.riwaq.storefront.api;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.ParcelChange;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.springframework.stereotype.Component;

/**
 * The door to parcels, each for the maker who was given its token. A wrong token, an unknown parcel and another
 * storefront's are 404 alike; a token that has run out is {@code parcel.link-expired}, and asks for a new one.
 */
@Component
public final class MakerParcels {
    private final Engine engine;
    private final ParcelTokens tokens;
    private final OrderTokens orders;
    private final Limits limits;

    MakerParcels(Engine engine, ParcelTokens tokens, OrderTokens orders, Limits limits) {
        this.engine = engine;
        this.tokens = tokens;
        this.orders = orders;
        this.limits = limits;
    }

    /** The parcel as it is now. */
    public Outcome<ParcelView> parcel(Visit visit, String parcel, @Nullable String token) {
        return opened(
                visit, parcel, token, mine -> new Outcome.Done<>(views(visit).parcel(mine), false));
    }

    /** Its next state; the same again changes nothing. */
    public Outcome<ParcelView> change(Visit visit, String parcel, @Nullable String token, Step step) {
        ParcelChange change = new ParcelChange(step.state(), step.carrier(), step.tracking(), step.from());
        return opened(
                visit,
                parcel,
                token,
                mine -> EngineAnswers.asked(
                        visit, () -> engine.parcels().change(parcel, change), views(visit)::parcel));
    }

    /**
     * What a maker says of a parcel.
     *
     * @param state that it has now
     * @param carrier who carries it, for {@code SHIPPED}
     * @param tracking its number there, or null
     * @param from the state in which its maker saw it; null: whichever
     */
    public record Step(
            @Nullable String state,
            @Nullable String carrier,
            @Nullable String tracking,
            @Nullable String from) {}

    /** Asks for a new link, which goes to the maker's own mail address alone; a token that has run out is enough. */
    public Outcome<Boolean> letter(Visit visit, String parcel, @Nullable String token) {
        return switch (tokens.standing(token, parcel)) {
            case NONE -> missing(visit);
            case OPENS, EXPIRED ->
                limits.within(
                        visit,
                        Limits.Kind.LETTERS,
                        parcel,
                        () -> mine(
                                visit,
                                parcel,
                                mine -> asked(visit, () -> engine.parcels().letter(parcel))));
        };
    }

    private <V> Outcome<V> opened(
            Visit visit, String parcel, @Nullable String token, Function<MakerParcel, Outcome<V>> then) {
        return switch (tokens.standing(token, parcel)) {
            case NONE -> missing(visit);
            case EXPIRED -> EngineAnswers.refused("parcel.link-expired", 410, visit);
            case OPENS -> mine(visit, parcel, then);
        };
    }

    private <V> Outcome<V> mine(Visit visit, String parcel, Function<MakerParcel, Outcome<V>> then) {
        Outcome<MakerParcel> read = asked(visit, () -> engine.parcels().parcel(parcel));
        return read.then(done ->
                done.value().storefront.equals(visit.storefront().code()) ? then.apply(done.value()) : missing(visit));
    }

    private static <V> Outcome<V> asked(Visit visit, Supplier<Told<V>> question) {
        return EngineAnswers.asked(visit, question, Function.identity());
    }

    private static <V> Outcome<V> missing(Visit visit) {
        return new Outcome.Refused<>(Problems.missing(visit.language()), false);
    }

    private ParcelViews views(Visit visit) {
        return new ParcelViews(visit.language(), new CartViews(visit, orders, true));
    }
}
