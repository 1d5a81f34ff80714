import numpy as np

losses = np.zeros(3)
value = np.array([0.5])

try:
    losses[0] = value
except ValueError as error:
    print(error)
losses[0] = value.item()
print(losses)
