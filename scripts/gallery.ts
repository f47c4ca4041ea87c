// npm run gallery: every state of every screen on one page, in any language, theme and width, until Ctrl+C.

import { serveGallery } from '#scripts/page/serveGallery.ts';
import { requireFreePort } from '#scripts/process/loopback.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { readGalleryPort } from '#scripts/process/settings.ts';
import { untilStopped } from '#scripts/process/untilStopped.ts';

await runCommand(async () => {
  const port = readGalleryPort(process.env);
  await requireFreePort(port, 'GALLERY_PORT');
  const gallery = await serveGallery(port, { isFollowing: true });
  untilStopped(async () => gallery[Symbol.asyncDispose]());
  console.log(
    `\nGallery   ${gallery.origin}/gallery\nTheming   ${gallery.origin}/theming\n\nReady (Ctrl+C stops it)`,
  );
});
