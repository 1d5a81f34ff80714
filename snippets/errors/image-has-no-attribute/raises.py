from PIL import Image

image = Image.new("RGB", (640, 480))
try:
    image.shape
except AttributeError as error:
    print(error)
image.unsqueeze(0)
