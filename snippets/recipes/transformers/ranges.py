import numpy as np
from transformers import ViTImageProcessorPil

processor = ViTImageProcessorPil(size={"height": 8, "width": 8})
white = np.full((9, 9, 3), 255, dtype=np.uint8)
for image, rescale in (
    (white, True),
    (white.astype(np.float32), True),
    (white / 255, True),
    (white / 255, False),
):
    batch = processor(image, do_rescale=rescale, return_tensors="np")
    pixel = batch["pixel_values"].max()
    print(image.dtype, image.max(), rescale, pixel.round(2))
