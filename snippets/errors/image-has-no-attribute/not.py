import pandas as pd
import torch
from PIL import Image

series = pd.Series([1.0, 2.0])
print(torch.tensor(series))
try:
    torch.tensor(series[1:])
except ValueError as error:
    print(error)
torch.tensor(Image.new("RGB", (640, 480)))
