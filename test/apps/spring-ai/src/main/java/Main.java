import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.ai.chat.client.AdvisorParams;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.ChatClient.ChatClientRequestSpec;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.api.OpenAiApi;
import org.springframework.ai.retry.TransientAiException;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.retry.support.RetryTemplate;

public class Main {
    static final ObjectMapper json = new ObjectMapper();
    static final String key = System.getenv("APPS_KEY");

    public static class Weather {
        @Tool(description = "The weather of a city.")
        public String getWeather(String city) {
            return "18 degrees in " + city;
        }
    }

    public record Forecast(String city, int days) {}

    // It adds /v1 by itself. Its own ten attempts at a 5xx, with pauses of up to three minutes, would take nineteen minutes a row.
    static ChatClientRequestSpec ask(String model, String key) {
        var api = OpenAiApi.builder().baseUrl(System.getenv("APPS_URL").replaceFirst("/v1$", "")).apiKey(key).build();
        var chat = OpenAiChatModel.builder()
                .openAiApi(api)
                .defaultOptions(OpenAiChatOptions.builder().model(model).build())
                .retryTemplate(RetryTemplate.builder().maxAttempts(2).fixedBackoff(100).retryOn(TransientAiException.class).build())
                .build();
        return ChatClient.create(chat).prompt("hi");
    }

    static ChatClientRequestSpec ask(String model) {
        return ask(model, key);
    }

    static String stream(ChatClientRequestSpec request) {
        return String.join("", request.stream().content().collectList().block());
    }

    static String structured() throws Exception {
        var request = ask("offline/echo").advisors(AdvisorParams.ENABLE_NATIVE_STRUCTURED_OUTPUT);
        return json.writeValueAsString(request.call().entity(Forecast.class));
    }

    public static void main(String[] args) throws Exception {
        Map<String, Callable<String>> rows = new LinkedHashMap<>();
        rows.put("plain", () -> ask("offline/echo").call().content());
        rows.put("stream", () -> stream(ask("offline/echo")));
        rows.put("tools", () -> ask("offline/tools").tools(new Weather()).call().content());
        rows.put("tools-stream", () -> stream(ask("offline/tools").tools(new Weather())));
        rows.put("structured", Main::structured);
        rows.put("error-401", () -> ask("offline/echo", "wrong").call().content());
        rows.put("error-404", () -> ask("no-such-model").call().content());
        for (String status : new String[] {"400", "429", "500", "503"}) {
            rows.put("error-" + status, () -> ask("offline/error-" + status).call().content());
        }
        rows.put("cut", () -> stream(ask("offline/cut")));
        rows.put("cut-tools", () -> stream(ask("scripted/cut-call").tools(new Weather())));
        show(Map.of("client", "spring-ai-openai " + jarVersion(OpenAiChatModel.class)));
        for (var row : rows.entrySet()) show(run(row.getKey(), row.getValue()));
        System.exit(0);
    }

    static String jarVersion(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceAll(".*-([0-9][^/]*)\\.jar$", "$1");
    }

    static Map<String, Object> run(String row, Callable<String> ask) {
        try {
            return Map.of("row", row, "ok", true, "saw", String.valueOf(ask.call()));
        } catch (Exception error) {
            return Map.of("row", row, "ok", false, "saw", error.toString());
        }
    }

    static void show(Map<String, Object> line) throws Exception {
        System.out.println(json.writeValueAsString(new java.util.TreeMap<>(line)));
    }
}
