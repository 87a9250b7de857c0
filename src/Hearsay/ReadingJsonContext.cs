using System.Text.Json.Serialization;

namespace Hearsay;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(Brief))]
[JsonSerializable(typeof(Measured))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
