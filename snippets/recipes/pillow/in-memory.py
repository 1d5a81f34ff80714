import io

import numpy as np
import torch
from PIL import Image

tensor = torch.arange(192, dtype=torch.uint8).reshape(8, 8, 3)
for kind in ("PNG", "JPEG"):
    file = io.BytesIO()
    Image.fromarray(tensor.numpy()).save(file, kind)
    again = torch.from_numpy(np.array(Image.open(file)))
    print(kind, again.shape, torch.equal(again, tensor))
