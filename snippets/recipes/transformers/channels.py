import numpy as np
from transformers import ViTImageProcessorPil

processor = ViTImageProcessorPil(size={"height": 8, "width": 8})
for shape in (
    (9, 9, 3), (3, 9, 9), (2, 9, 9, 3), (9, 9), (9, 9, 1), (9, 9, 4)
):
    try:
        image = np.zeros(shape, dtype=np.uint8)
        batch = processor(image, return_tensors="np")
        print(shape, "gives", batch["pixel_values"].shape)
    except ValueError as error:
        print(shape, str(error).splitlines()[0])
