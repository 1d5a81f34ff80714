import cv2
import numpy as np

image = np.zeros((8, 8, 4), dtype=np.uint8)
views = {"reversed": image[:, ::-1], "[..., :3]": image[..., :3],
         "one channel": image[..., 0], "rotated": np.rot90(image),
         "turned": image.transpose(1, 0, 2), "crop": image[2:7, 2:7]}
for name, view in views.items():
    try:
        cv2.circle(view, (2, 2), 1, 255)
        print(name, "is drawn on")
    except cv2.error:
        drawn = cv2.circle(view.copy(), (2, 2), 1, 255)
        print(name, "needs a copy:", drawn.max())
