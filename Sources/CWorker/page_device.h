// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_PAGE_DEVICE_H
#define CIJFERSPOOR_PAGE_DEVICE_H

#include <memory>
#include <vector>

#include <GfxState.h>
#include <OutputDev.h>
#include <TextOutputDev.h>

#include "notes.h"

/// Takes what poppler would draw: hands the letters to poppler's text page, and notes down where glyphs, lines, filled shapes
/// and pictures are. Draws nothing. What it notes is what cairo would have been asked for (`drawing.c`), to the 256th of a
/// point, so that both ways of walking through a page find the same.
class page_device final : public OutputDev {
public:
  /// For a page so many points wide and high, as displayed.
  page_device(TextPage *text, double width, double height);

  // The same answers as poppler's device for cairo gives, so that poppler walks the same way.
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }
  bool useFillColorStop() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needClipToCropBox() override { return true; }

  void startPage(int number, GfxState *state, XRef *table) override;
  void endPage() override;
  void saveState(GfxState *state) override;
  void restoreState(GfxState *state) override;
  void updateAll(GfxState *state) override;
  void updateCTM(GfxState *state, double, double, double, double, double, double) override;
  void updateLineWidth(GfxState *state) override;
  void updateBlendMode(GfxState *state) override;
  void updateFont(GfxState *state) override;

  void stroke(GfxState *state) override;
  void fill(GfxState *state) override;
  void eoFill(GfxState *state) override;
  void clip(GfxState *state) override;
  void eoClip(GfxState *state) override;
  void clipToStrokePath(GfxState *state) override;
  bool tilingPatternFill(
      GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int, double, double) override;
  bool functionShadedFill(GfxState *state, GfxFunctionShading *) override;
  bool axialShadedFill(GfxState *state, GfxAxialShading *, double, double) override;
  bool axialShadedSupportExtend(GfxState *, GfxAxialShading *) override { return true; }
  bool radialShadedFill(GfxState *state, GfxRadialShading *, double, double) override;
  bool radialShadedSupportExtend(GfxState *, GfxRadialShading *) override { return true; }
  bool gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) override;
  bool patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) override;

  void beginString(GfxState *state, const GooString *) override;
  void drawChar(
      GfxState *state, double x, double y, double dx, double dy, double originX, double originY, CharCode code, int bytes,
      const Unicode *letters, int count) override;
  void endString(GfxState *state) override;
  void endTextObject(GfxState *state) override;
  void beginActualText(GfxState *state, const GooString *text) override;
  void endActualText(GfxState *state) override;

  void drawImage(
      GfxState *state, Object *, Stream *, int width, int height, GfxImageColorMap *, bool, const int *, bool) override;
  void drawImageMask(GfxState *state, Object *, Stream *stream, int width, int height, bool invert, bool, bool) override;
  void setSoftMaskFromImageMask(
      GfxState *state, Object *, Stream *, int width, int height, bool, bool, double *) override;
  void unsetSoftMaskFromImageMask(GfxState *, double *) override {}
  void drawMaskedImage(
      GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int maskWidth, int maskHeight, bool,
      bool) override;
  void drawSoftMaskedImage(
      GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int maskWidth, int maskHeight,
      GfxImageColorMap *, bool) override;

  void beginTransparencyGroup(GfxState *state, const double *, GfxColorSpace *, bool, bool knockout, bool) override;
  void endTransparencyGroup(GfxState *state) override;
  void paintTransparencyGroup(GfxState *state, const double *) override;
  void setSoftMask(GfxState *state, const double *, bool, Function *, GfxColor *) override;
  void clearSoftMask(GfxState *) override { now.masked = false; }

private:
  struct place {
    double x, y;
    bool operator==(const place &other) const { return x == other.x && y == other.y; }
  };

  // A run of points without a move between them.
  struct outline {
    std::vector<place> points;
    // For each point after the first, whether a straight line leads to it.
    std::vector<bool> straight;
    bool closed = false;

    bool ends_straight() const { return !straight.empty() && straight.back(); }
    void drop_line();
    void line_to(place p);
    void curve_to(place first, place second, place end);
  };

  // What a stroke was when something was to be painted through it.
  struct stroked_clip {
    std::vector<outline> path;
    float width;
  };

  // What poppler saves and restores.
  struct saved {
    // What cuts the drawing: rectangles alone, or something else too.
    area clip;
    bool rectangular = true;
    bool over = true;
    bool masked = false;
    // Whether it is opaque where it was saved, and whether what is under a group shows through all of it.
    bool opaque = true;
    bool sheer = false;
    double line_width = 1;
    Ref font = Ref::INVALID();
    std::shared_ptr<stroked_clip> through;
  };

  std::vector<outline> path(const GfxState *state, const GfxPath *path, bool adjust) const;
  void note_stroke(const std::vector<outline> &path, uint32_t colour, float width) const;
  void note_fill(GfxState *state, uint32_t colour);
  void note_clipped_area(GfxState *state);
  void note_image(GfxState *state, int width, int height, bool mask);
  bool leaves_ink(GfxState *state) const;
  void cut(GfxState *state);
  area extents() const;

  TextPage *text;
  ActualText actual;
  double width, height;
  saved now;
  std::vector<saved> stack, groups;
  // Whether lines are thinner than a point, and so were made that wide: kept through restoring, as poppler does.
  bool thin = false;
  bool letters_have_size = true;
  bool needs_font = false;
  bool clips_to_letters = false;
};

#endif
