import io

import numpy as np
from PIL import Image, ImageOps

exif = Image.Exif()
exif[0x0112] = 6  # orientation: turn by 90 degrees to view
file = io.BytesIO()
Image.new("RGB", (4, 2)).save(file, "JPEG", exif=exif)

photo = Image.open(file)
print(np.array(photo).shape)
print(np.array(ImageOps.exif_transpose(photo)).shape)
