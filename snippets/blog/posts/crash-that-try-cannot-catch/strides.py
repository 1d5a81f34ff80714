import numpy as np

image = np.zeros((2, 2, 3), dtype=np.uint8)
views = {
    "image[::-1]": image[::-1],
    "image[..., ::-1]": image[..., ::-1],
    "np.flip(image, 1)": np.flip(image, 1),
    "np.rot90(image)": np.rot90(image),
    "image.transpose(2, 0, 1)": image.transpose(2, 0, 1),
    "image[::2]": image[::2],
}
for name, view in views.items():
    print(min(view.strides) < 0, name)
