import array_api_compat.numpy
import array_api_compat.torch

for xp in [array_api_compat.numpy, array_api_compat.torch]:
    x = xp.asarray([3, 1, 3])
    small = xp.asarray([3, 1], dtype=xp.uint16)
    for line in ["xp.flip(x)", "x[::-1]", "xp.unique_values(x)",
                 "xp.unique_all(x)[0]", "small + small"]:
        try: result = eval(line).tolist()
        except Exception as error: result = type(error).__name__
        print(f"{line:20} {result}")
