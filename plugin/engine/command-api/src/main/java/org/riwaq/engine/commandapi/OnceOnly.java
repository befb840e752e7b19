package org.riwaq.engine.commandapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/**
 * Does each command once and gives its first answer again. The answer is kept in the transaction of the change, so
 * neither is there without the other; a refusal, which changes nothing, is kept in a transaction of its own.
 */
public final class OnceOnly {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Transactions transactions;
    private final ObjectMapper json = EngineJson.mapper();

    public OnceOnly(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Does the command, or not, and answers.
     *
     * @param status of the answer if it is done now, e.g. 201
     * @param change what is done, and the contract's value that is answered
     * @throws Refused for what is wrong with the key, which is not kept
     */
    public void answer(HttpServletResponse response, Command command, int status, Transactions.Work<?> change)
            throws IOException {
        KeptAnswer[] before = new KeptAnswer[1];
        KeptAnswer answer;
        try {
            answer = transactions.run(connection -> {
                before[0] = KeptAnswers.take(connection, command);
                if (before[0] != null) {
                    return before[0];
                }
                KeptAnswer made = new KeptAnswer(status, JSON, json.writeValueAsBytes(change.in(connection)));
                KeptAnswers.keep(connection, command, made);
                return made;
            });
        } catch (Refused refused) {
            answer = kept(refused, command);
        }
        write(response, answer, before[0] != null);
    }

    private KeptAnswer kept(Refused refused, Command command) throws JsonProcessingException {
        if (refused.refusal().code.startsWith("idempotency.")) {
            throw refused;
        }
        KeptAnswer answer =
                new KeptAnswer(refused.refusal().status, PROBLEM, json.writeValueAsBytes(refused.refusal()));
        transactions.run(connection -> {
            KeptAnswers.keep(connection, command, answer);
            return null;
        });
        return answer;
    }

    private static void write(HttpServletResponse response, KeptAnswer answer, boolean again) throws IOException {
        response.setStatus(answer.status);
        response.setContentType(answer.media);
        response.setContentLength(answer.body.length);
        if (again) {
            response.setHeader("Idempotent-Replayed", "true");
        }
        response.getOutputStream().write(answer.body);
    }
}
