import pandas as pd
from PIL import Image

image = Image.new("RGB", (640, 480))
print(image.size, image.mode, image.getbands())
series = pd.Series([1.0, 2.0])
print(series.shape, hasattr(series, "reshape"))
