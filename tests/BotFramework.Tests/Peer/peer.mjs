// The archived library, alone behind a bare HTTP server: what it lets in, and what it sends. It lives as long as whoever started it.
import { createServer } from "node:http";
import connector from "botframework-connector";

const [appId, metadataUrl] = process.argv.slice(2);
const { AuthenticationConstants, ChannelValidation } = connector;

// It prints every token and key that it refuses.
console.error = () => {};

const factory = new connector.PasswordServiceClientCredentialFactory(appId, "not-a-secret");
const gate = connector.BotFrameworkAuthenticationFactory.create(
  "", true,
  AuthenticationConstants.ToChannelFromBotLoginUrl, AuthenticationConstants.ToChannelFromBotOAuthScope,
  AuthenticationConstants.ToBotFromChannelTokenIssuer, AuthenticationConstants.OAuthUrl,
  metadataUrl, metadataUrl, "", factory, new connector.AuthenticationConfiguration());

// Its older gate has these as statics.
ChannelValidation.OpenIdMetadataEndpoint = metadataUrl;
AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl = metadataUrl;
const credentials = new connector.SimpleCredentialProvider(appId, "not-a-secret");

const routes = {
  "/api/messages": (activity, header) => gate.authenticateRequest(activity, header),
  "/older/messages": (activity, header) =>
    connector.JwtTokenValidation.authenticateRequest(activity, header, credentials, "", new connector.AuthenticationConfiguration()),
  "/call": ({ serviceUrl, operation, args }) =>
    new connector.ConnectorClient(connector.MicrosoftAppCredentials.Empty, { baseUri: serviceUrl }).conversations[operation](...args),
};

const server = createServer({ maxHeaderSize: 128 * 1024 }, async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  try {
    await routes[request.url](JSON.parse(Buffer.concat(parts)), request.headers.authorization ?? "");
    response.writeHead(200).end();
  } catch (refusal) {
    response.writeHead(401).end(`${refusal.name}: ${refusal.message}`);
  }
});

server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit());
