import numpy as np

data = np.zeros((4, 6), dtype=np.uint8)
for part in data, data[:, ::2], data[0, 0, ...]:
    try:
        part.view(np.float32)
    except ValueError as error:
        print(error)
print(data[:, :4].view(np.float32).shape)
