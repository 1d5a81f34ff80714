import numpy as np
import torch
from PIL import Image

for mode in ("1", "L", "P", "LA", "RGB", "RGBA", "I;16", "I", "F"):
    array = np.array(Image.new(mode, (4, 2)))
    print(f"{mode:5}", array.shape, torch.from_numpy(array).dtype)

deep = Image.new("I;16", (1, 1), 1000)
print(np.array(deep), np.array(deep.convert("RGB")))
