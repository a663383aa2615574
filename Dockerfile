# The image is made of what package-lock.json names, and the gateway in it is what `npm pack` packs. docs/install.md says how it is built and run.
# A Node that package.json's engines name; the build ends at once with any other.
ARG NODE_VERSION=24.22.3

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY bin/nodeVersion.js bin/
RUN node bin/nodeVersion.js && npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run page && npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:${NODE_VERSION}-bookworm-slim
WORKDIR /app
COPY --from=build /build/package.json /build/LICENSE ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/asyncapi asyncapi
COPY --from=build /build/bin bin
COPY --from=build /build/dist dist
COPY --from=build /build/openapi openapi
COPY --from=build /build/page page
COPY deploy/docker/openclaw.json5 /etc/openclaw/openclaw.json5
# Sessions are kept here, where nobody else can read them.
RUN install -d -o 1000 -g 1000 -m 0700 /var/lib/openclaw
ENV NODE_ENV=production OPENCLAW_CONFIG_PATH=/etc/openclaw/openclaw.json5 OPENCLAW_STATE_DIR=/var/lib/openclaw
VOLUME /var/lib/openclaw
# The user `node` of the image, by its number, so that Kubernetes sees that it is not root.
USER 1000:1000
EXPOSE 18789
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
  CMD ["node", "/app/bin/openclaw-gateway.js", "health", "--probe"]
ENTRYPOINT ["node", "/app/bin/openclaw-gateway.js"]
CMD ["run"]
