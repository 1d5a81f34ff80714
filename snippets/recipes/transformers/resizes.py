import numpy as np
from transformers import ViTImageProcessorPil

processor = ViTImageProcessorPil(
    size={"height": 8, "width": 8}, do_rescale=False, do_normalize=False
)
image = np.full((3, 9, 9), 0.501)
for resize in False, True:
    batch = processor(image, do_resize=resize, return_tensors="np")
    print(np.unique(batch["pixel_values"]).round(3))
processor(image + 100)
