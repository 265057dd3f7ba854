// SPDX-License-Identifier: EUPL-1.2
#include "poppler_private.h"

#ifdef POPPLER_PRIVATE

#include <algorithm>
#include <cmath>

#include "page_device.h"

namespace {

// Cairo keeps places in 256ths of a point.
double kept(double value) { return std::nearbyint(value * 256) / 256; }

uint32_t packed(const GfxRGB &colour, double opacity) {
  auto part = [](double share) { return (uint32_t)std::lround(share * 255); };
  return part(colToDbl(colour.r)) << 24 | part(colToDbl(colour.g)) << 16 | part(colToDbl(colour.b)) << 8 | part(opacity);
}

constexpr area nowhere = {INFINITY, INFINITY, -INFINITY, -INFINITY};

area around(area a, double x, double y) {
  return {std::min(a.x0, x), std::min(a.y0, y), std::max(a.x1, x), std::max(a.y1, y)};
}

}  // namespace

page_device::page_device(TextPage *text, double width, double height)
    : text(text), actual(text), width(std::ceil(width)), height(std::ceil(height)) {
  now.clip = {0, 0, this->width, this->height};
}

void page_device::startPage(int, GfxState *state, XRef *) { text->startPage(state); }

void page_device::endPage() {
  text->endPage();
  text->coalesce(true, 0, false);
}

void page_device::saveState(GfxState *state) {
  stack.push_back(now);
  stack.back().opaque = state->getFillOpacity() == 1;
}

void page_device::restoreState(GfxState *state) {
  if (stack.empty()) return;
  Ref font = now.font;
  now = stack.back();
  stack.pop_back();
  letters_have_size = true;
  if (now.font != font) {
    needs_font = true;
    now.font = font;
  }
  updateBlendMode(state);
}

void page_device::updateAll(GfxState *state) {
  updateLineWidth(state);
  updateBlendMode(state);
  needs_font = true;
  text->updateFont(state);
}

void page_device::updateCTM(GfxState *state, double, double, double, double, double, double) { updateLineWidth(state); }

void page_device::updateLineWidth(GfxState *state) {
  const double *m = state->getCTM();
  double w = state->getLineWidth(), determinant = m[0] * m[3] - m[1] * m[2];
  thin = std::fabs((m[0] + m[2]) * w) <= 1 && std::fabs((m[1] + m[3]) * w) <= 1;
  // A line is a point wide at least.
  if (thin && determinant != 0) {
    w = std::min(std::fabs((m[3] - m[2]) / determinant), std::fabs((m[0] - m[1]) / determinant));
  }
  now.line_width = w;
}

void page_device::updateBlendMode(GfxState *state) { now.over = state->getBlendMode() == gfxBlendNormal; }

// MARK: paths

void page_device::outline::drop_line() { points.pop_back(), straight.pop_back(); }

void page_device::outline::line_to(place p) {
  place last = points.back();
  if (!straight.empty() && p == last) return;
  if (ends_straight()) {
    place before = points[points.size() - 2];
    double ax = last.x - before.x, ay = last.y - before.y, bx = p.x - last.x, by = p.y - last.y;
    bool nothing = ax == 0 && ay == 0, onward = ax * by == ay * bx && ax * bx + ay * by >= 0;
    if (nothing || onward) drop_line();
  }
  points.push_back(p);
  straight.push_back(true);
}

void page_device::outline::curve_to(place first, place second, place end) {
  place last = points.back();
  if (last == first && last == second && last == end) return line_to(end);
  if (ends_straight() && points[points.size() - 2] == last) drop_line();
  points.insert(points.end(), {first, second, end});
  straight.insert(straight.end(), 3, false);
}

// What cairo makes of a path: places in 256ths, lines along each other joined, no line back to the start before it closes.
std::vector<page_device::outline> page_device::path(const GfxState *state, const GfxPath *path, bool adjust) const {
  std::vector<outline> result;
  for (int i = 0; i < path->getNumSubpaths(); i++) {
    const GfxSubpath *part = path->getSubpath(i);
    int count = part->getNumPoints();
    if (count == 0) continue;
    auto at = [&](int j) {
      place p;
      state->transform(part->getX(j), part->getY(j), &p.x, &p.y);
      return p;
    };
    // The end of a thin line along the axes lies in the middle of a point.
    auto end = [&](int j) {
      place p = at(j);
      if (!adjust) return place{kept(p.x), kept(p.y)};
      auto along = [&](int other) {
        place q = at(other);
        return std::fabs(q.x - p.x) < 0.5 || std::fabs(q.y - p.y) < 0.5;
      };
      bool before = j > 0 && !part->getCurve(j - 1) && along(j - 1);
      if (before || (j < count - 1 && !part->getCurve(j + 1) && along(j + 1))) {
        p = {std::floor(p.x) + 0.5, std::floor(p.y) + 0.5};
      }
      return place{kept(p.x), kept(p.y)};
    };
    outline line;
    line.points.push_back(end(0));
    for (int j = 1; j < count; j++) {
      if (!part->getCurve(j)) {
        line.line_to(end(j));
        continue;
      }
      place first = at(j), second = at(std::min(j + 1, count - 1));
      line.curve_to({kept(first.x), kept(first.y)}, {kept(second.x), kept(second.y)}, end(std::min(j + 2, count - 1)));
      j += 2;
    }
    line.closed = part->isClosed();
    if (line.closed && line.ends_straight() && line.points.front() == line.points.back()) line.drop_line();
    result.push_back(std::move(line));
  }
  return result;
}

void page_device::note_stroke(const std::vector<outline> &path, uint32_t colour, float width) const {
  area clip = extents();
  auto note = [&](place a, place b) {
    notes_box({std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)}, clip, colour, width, 0);
  };
  for (const outline &line : path) {
    for (size_t i = 1; i < line.points.size(); i++) {
      if (line.straight[i - 1]) note(line.points[i - 1], line.points[i]);
    }
    if (line.closed) note(line.points.back(), line.points.front());
  }
}

void page_device::stroke(GfxState *state) {
  const double *m = state->getCTM();
  float width = std::max((float)std::hypot(m[0] * now.line_width, m[1] * now.line_width), 0.1f);
  GfxRGB colour;
  state->getStrokeRGB(&colour);
  note_stroke(path(state, state->getPath(), thin), packed(colour, state->getStrokeOpacity()), width);
}

void page_device::note_fill(GfxState *state, uint32_t colour) {
  area clip = extents();
  if (now.through) {
    note_stroke(now.through->path, NO_COLOUR, now.through->width);
    return;
  }
  area all = nowhere;
  for (const outline &line : path(state, state->getPath(), false)) {
    area a = nowhere;
    bool along = true;
    for (size_t i = 0; i < line.points.size(); i++) {
      place p = line.points[i];
      if (i > 0) {
        place last = line.points[i - 1];
        if (std::fabs(p.x - last.x) > 0.05 && std::fabs(p.y - last.y) > 0.05) along = false;
      }
      a = around(a, p.x, p.y);
    }
    all = around(around(all, a.x0, a.y0), a.x1, a.y1);
    if (line.points.size() < 2 || now.masked) continue;
    notes_shape(a, clip, now.clip, colour, along && line.points.size() <= 5, now.over && !now.sheer, now.rectangular);
  }
  // What shows through a mask is not known.
  if (now.masked && !notes_cut(&all, clip)) notes_box(all, all, NO_COLOUR, 0, 0);
}

void page_device::fill(GfxState *state) {
  GfxRGB colour;
  state->getFillRGB(&colour);
  note_fill(state, packed(colour, state->getFillOpacity()));
}

void page_device::eoFill(GfxState *state) { fill(state); }

// MARK: clips

// Cairo tells of its clips in whole points.
area page_device::extents() const {
  const area &c = now.clip;
  if (c.x0 > c.x1 || c.y0 > c.y1) return nowhere;
  area rounded = {std::floor(c.x0), std::floor(c.y0), std::ceil(c.x1), std::ceil(c.y1)};
  area page = {0, 0, width, height};
  return notes_cut(&rounded, page) ? nowhere : rounded;
}

void page_device::cut(GfxState *state) {
  std::vector<outline> shapes = path(state, state->getPath(), false);
  area a = nowhere;
  bool rectangle = shapes.size() == 1 && (shapes[0].points.size() == 4 || shapes[0].points.size() == 5);
  for (const outline &line : shapes) {
    for (size_t i = 0; i < line.points.size(); i++) {
      place p = line.points[i];
      if (i > 0) rectangle = rectangle && line.straight[i - 1] && (p.x == line.points[i - 1].x || p.y == line.points[i - 1].y);
      a = around(a, p.x, p.y);
    }
  }
  if (!rectangle) a = {std::floor(a.x0), std::floor(a.y0), std::ceil(a.x1), std::ceil(a.y1)};
  now.rectangular = now.rectangular && rectangle;
  if (notes_cut(&now.clip, a)) now.clip = nowhere;
}

void page_device::clip(GfxState *state) { cut(state); }

void page_device::eoClip(GfxState *state) { cut(state); }

void page_device::clipToStrokePath(GfxState *state) {
  const double *m = state->getCTM();
  float width = std::max((float)std::hypot(m[0] * now.line_width, m[1] * now.line_width), 0.1f);
  now.through = std::make_shared<stroked_clip>(stroked_clip{path(state, state->getPath(), false), width});
}

// MARK: patterns and shades, of which only the place is known

void page_device::note_clipped_area(GfxState *state) {
  if (now.through) {
    note_stroke(now.through->path, NO_COLOUR, now.through->width);
    return;
  }
  area a;
  state->getClipBBox(&a.x0, &a.y0, &a.x1, &a.y1);
  a = {kept(a.x0), kept(a.y0), kept(a.x1), kept(a.y1)};
  notes_shape(a, extents(), now.clip, NO_COLOUR, true, now.over && !now.sheer, now.rectangular);
}

bool page_device::tilingPatternFill(
    GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int, double, double) {
  note_clipped_area(state);
  return true;
}

bool page_device::functionShadedFill(GfxState *state, GfxFunctionShading *) {
  note_clipped_area(state);
  return true;
}

bool page_device::axialShadedFill(GfxState *state, GfxAxialShading *, double, double) {
  note_clipped_area(state);
  return true;
}

bool page_device::radialShadedFill(GfxState *state, GfxRadialShading *, double, double) {
  note_clipped_area(state);
  return true;
}

bool page_device::gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) {
  note_clipped_area(state);
  return true;
}

bool page_device::patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) {
  note_clipped_area(state);
  return true;
}

// MARK: letters

void page_device::updateFont(GfxState *state) {
  needs_font = false;
  text->updateFont(state);
  const std::shared_ptr<GfxFont> &font = state->getFont();
  now.font = font ? *font->getID() : Ref::INVALID();
  const double *m = state->getTextMat();
  double size = state->getFontSize(), wide = size * state->getHorizScaling();
  double determinant = m[0] * wide * -m[3] * size - m[1] * wide * -m[2] * size;
  letters_have_size = determinant != 0 && std::isfinite(determinant);
}

void page_device::beginString(GfxState *state, const GooString *) {
  if (needs_font) updateFont(state);
}

// Letters leave no ink where what they are painted with lets all through; those that only clip are shown by what comes after.
bool page_device::leaves_ink(GfxState *state) const {
  int render = state->getRender();
  // Mode 3 draws nothing; of the others the first two bits tell fill, stroke or both, and the third adds to the clip.
  if (render == 3 || !letters_have_size) return false;
  int painted = render & 3;
  bool filled = (painted == 0 || painted == 2) && state->getFillOpacity() > 0;
  bool stroked = (painted == 1 || painted == 2) && state->getStrokeOpacity() > 0;
  return filled || stroked || (render & 4) != 0;
}

void page_device::drawChar(
    GfxState *state, double x, double y, double dx, double dy, double originX, double originY, CharCode code, int bytes,
    const Unicode *letters, int count) {
  if (leaves_ink(state)) {
    place p;
    state->transform(x - originX, y - originY, &p.x, &p.y);
    notes_ink(p.x, p.y);
    if (state->getRender() & 4) clips_to_letters = true;
  }
  actual.addChar(state, x, y, dx, dy, code, bytes, letters, count);
}

void page_device::endString(GfxState *) {}

// What is painted through letters is no shape.
void page_device::endTextObject(GfxState *) {
  if (clips_to_letters) now.clip = nowhere;
  clips_to_letters = false;
}

void page_device::beginActualText(GfxState *state, const GooString *text) { actual.begin(state, text); }

void page_device::endActualText(GfxState *state) { actual.end(state); }

// MARK: pictures

void page_device::note_image(GfxState *state, int across, int down, bool mask) {
  area clip = extents();
  if (clip.x0 > clip.x1) return;
  bool large = across > width + 2 || down > height + 2;
  notes_picture(state->getCTM(), clip, !large, mask);
}

// The bytes of a picture within the page's content are passed over, as poppler's own devices do: what stands in them is no
// content, and may look like the end of the picture.
void page_device::drawImage(
    GfxState *state, Object *object, Stream *stream, int width, int height, GfxImageColorMap *colours, bool smooth,
    const int *masked, bool within) {
  note_image(state, width, height, false);
  if (within) OutputDev::drawImage(state, object, stream, width, height, colours, smooth, masked, within);
}

void page_device::drawImageMask(
    GfxState *state, Object *object, Stream *stream, int width, int height, bool invert, bool smooth, bool within) {
  if (width != 1 || height != 1) {
    note_image(state, width, height, true);
    if (within) OutputDev::drawImageMask(state, object, stream, width, height, invert, smooth, within);
    return;
  }
  // One dot is a rectangle in disguise.
  unsigned char dot = 0;
  ImageStream dots(stream, width, 1, 1);
  dots.reset();
  dots.getPixel(&dot);
  dots.close();
  if ((dot != 0) != invert) return;
  GfxRGB colour;
  state->getFillRGB(&colour);
  const double *m = state->getCTM();
  area a = nowhere;
  for (int corner = 0; corner < 4; corner++) {
    double x = corner & 1, y = corner >> 1;
    a = around(a, kept(m[0] * x + m[2] * y + m[4]), kept(m[1] * x + m[3] * y + m[5]));
  }
  bool along = (m[1] == 0 && m[2] == 0) || (m[0] == 0 && m[3] == 0);
  notes_shape(a, extents(), now.clip, packed(colour, state->getFillOpacity()), along, now.over && !now.sheer, now.rectangular);
}

void page_device::setSoftMaskFromImageMask(
    GfxState *state, Object *, Stream *, int width, int height, bool, bool, double *) {
  note_image(state, width, height, true);
}

void page_device::drawMaskedImage(
    GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int width, int height, bool, bool) {
  note_image(state, width, height, true);
}

void page_device::drawSoftMaskedImage(
    GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int width, int height,
    GfxImageColorMap *, bool) {
  note_image(state, width, height, true);
}

// MARK: groups

void page_device::beginTransparencyGroup(
    GfxState *, const double *, GfxColorSpace *, bool, bool knockout, bool is_mask) {
  groups.push_back(now);
  now.over = !knockout;
  // Poppler has just saved how the whole group is painted, and then made all of it plain.
  bool plain = stack.empty() || (stack.back().over && stack.back().opaque && !stack.back().masked);
  now.sheer = now.sheer || is_mask || !plain;
}

void page_device::endTransparencyGroup(GfxState *) {
  if (groups.empty()) return;
  saved before = groups.back();
  groups.pop_back();
  // Cairo restores what it keeps itself, and not what poppler's device keeps.
  now.clip = before.clip;
  now.rectangular = before.rectangular;
  now.over = before.over;
  now.sheer = before.sheer;
  now.line_width = before.line_width;
}

void page_device::paintTransparencyGroup(GfxState *, const double *) {
  area clip = extents();
  if (clip.x0 <= clip.x1) notes_box(clip, clip, NO_COLOUR, 0, 0);
  now.masked = false;
}

void page_device::setSoftMask(GfxState *, const double *, bool, Function *, GfxColor *) {
  area clip = extents();
  if (clip.x0 <= clip.x1) notes_box(clip, clip, NO_COLOUR, 0, 0);
  now.masked = true;
}

#endif
