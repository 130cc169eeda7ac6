FROM node:24-slim
WORKDIR /app
# In a container 127.0.0.1 is nobody's.
ENV NODE_ENV=production HOST=0.0.0.0
COPY package.json package-lock.json .npmrc ./
# The image brings Node 24 itself, so the copy that npm scripts use elsewhere goes out again.
RUN npm ci --omit=dev && rm -rf node_modules/node node_modules/.bin/node
COPY data data
COPY src src
COPY manifest.yml ./
RUN mkdir var && chown node:node var
USER node
VOLUME /app/var
EXPOSE 3000
CMD ["node", "src/main.ts"]
