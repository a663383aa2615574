import org.openapitools.client.*;
import org.openapitools.client.api.*;
import org.openapitools.client.model.*;

public class Printed {
  public static void main(String[] args) throws Exception {
    // The block of docs/clients.md stands here.
    // The threads of its HTTP client would keep the program alive for minutes.
    System.exit(0);
  }
}
