"""One shot, frame by frame: background, people, near frame, moving air, dark corners, palette, grain."""

from collections.abc import Sequence

import cv2
import numpy as np
import skia

from gpu_worker.contract import Focus, Frame, Spoken
from gpu_worker.video.grade import graded
from gpu_worker.video.painter.camera import Camera, camera_at
from gpu_worker.video.painter.finish import grain
from gpu_worker.video.painter.particles import Air
from gpu_worker.video.painter.people.stage import Stage
from gpu_worker.video.painter.scene import Scene
from gpu_worker.video.painter.sheets import Sheet, image_of, raster
from gpu_worker.video.painter.styles import style_of
from gpu_worker.video.painter.view import BLUR
from studio.domain.film import CameraMove
from studio.domain.steps import PictureRequest


class ShotReel:
    """The frames of one shot; each can be drawn at any time and always looks the same."""

    def __init__(
        self, request: PictureRequest, spoken: Sequence[Spoken], frames: int, scene: Scene
    ) -> None:
        form = request.format
        self._hand = style_of(request.style)
        self._form, self._frames, self._scene = form, max(1, frames), scene
        self._move, self._palette = request.shot.camera, request.setting.palette
        self._pixels = np.zeros((form.height, form.width, 4), np.uint8)
        self._surface = raster(self._pixels)
        self._canvas = self._surface.getCanvas()
        self._canvas.scale(scene.view.scale, scene.view.scale)
        self._stage = Stage(request, spoken, frames, scene.view, scene.light)
        self._air = Air(scene.site, scene.view, request.shot.seed)
        self._corners = self._hand.corners(scene.light, form.width, form.height)
        self._soft = bool(BLUR[scene.view.framing])
        self._small = np.zeros((-(-form.height // 2), -(-form.width // 2), 4), np.uint8)
        self._small_canvas = raster(self._small).getCanvas()
        self._small_canvas.scale(
            self._small.shape[1] / scene.view.width, self._small.shape[0] / scene.view.height
        )
        self._locked = self._move is CameraMove.STATIC
        self._behind = self._flattened(scene.behind) if self._locked else None
        self._before = self._flattened(scene.before) if self._locked and scene.before else None

    def frame(self, number: int) -> Frame:
        """Draw frame `number`; the array is used again by the next call."""
        camera, seconds = self._camera(number), number / self._form.fps
        canvas = self._canvas
        self._background(camera)
        canvas.save()
        scale, dx, dy = camera.place(1.0)
        canvas.translate(dx, dy)
        canvas.scale(scale, scale)
        self._stage.draw(canvas, number)
        canvas.restore()
        self._draw(canvas, self._scene.before, self._before, camera)
        self._air.draw(canvas, seconds, camera)
        canvas.save()
        canvas.resetMatrix()
        canvas.drawImage(self._corners, 0, 0)
        canvas.restore()
        self._surface.flushAndSubmit()
        graded(self._pixels, self._palette)
        if self._hand.film_grain:
            grain(self._pixels, number)
        return self._pixels

    def focus(self, number: int) -> Focus | None:
        """Return where the leading face is seen."""
        face = self._stage.face(number)
        if face is None:
            return None
        x, y, size = face
        view = self._scene.view
        scale, dx, dy = self._camera(number).place(1.0)
        return Focus(
            (scale * x + dx) / view.width,
            (scale * y + dy) / view.height,
            scale * size / view.height,
        )

    def _camera(self, number: int) -> Camera:
        view = self._scene.view
        share = number / max(1, self._frames - 1)
        seconds = self._frames / self._form.fps
        return camera_at(self._move, share, seconds, view.width, view.height)

    def _background(self, camera: Camera) -> None:
        """Draw what is behind the people; soft backgrounds are put together at half size."""
        if not self._soft or self._behind is not None:
            self._draw(self._canvas, self._scene.behind, self._behind, camera)
            return
        for sheet in self._scene.behind:
            sheet.draw(self._small_canvas, camera)
        height, width = self._pixels.shape[:2]
        cv2.resize(self._small, (width, height), self._pixels, interpolation=cv2.INTER_LINEAR)

    def _draw(
        self,
        canvas: skia.Canvas,
        sheets: tuple[Sheet, ...],
        flat: skia.Image | None,
        camera: Camera,
    ) -> None:
        if flat is None:
            for sheet in sheets:
                sheet.draw(canvas, camera)
            return
        canvas.save()
        canvas.resetMatrix()
        canvas.drawImage(flat, 0, 0)
        canvas.restore()

    def _flattened(self, sheets: tuple[Sheet, ...]) -> skia.Image:
        """Lay sheets into one picture, for a camera that does not move."""
        pixels = np.zeros_like(self._pixels)
        canvas = raster(pixels).getCanvas()
        canvas.scale(self._scene.view.scale, self._scene.view.scale)
        camera = self._camera(0)
        for sheet in sheets:
            sheet.draw(canvas, camera)
        return image_of(pixels)
