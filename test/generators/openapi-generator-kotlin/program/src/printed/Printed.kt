package printed

import kotlin.system.exitProcess
import org.openapitools.client.apis.*
import org.openapitools.client.infrastructure.*
import org.openapitools.client.models.*

fun main() {
    // The block of docs/clients.md stands here.
    // The threads of its HTTP client would keep the program alive for minutes.
    exitProcess(0)
}
